# Completion for nianbao-cli. Commands and options are what the program's own help
# lists; only the values that options take are written here.
_nianbao_cli()
{
    local cur prev words cword split
    _init_completion -s || return

    local readable='@(nianbao|docx|html|htm|txt|pdf|ofd)' command='' word
    local -a commands
    mapfile -t commands < <("${words[0]}" --lang en --help 2>/dev/null | sed -n 's/^  \([a-z]\+\) .*/\1/p')
    for word in "${words[@]:1:cword-1}"; do
        if [[ " ${commands[*]} " == *" $word "* ]]; then
            command=$word
            break
        fi
    done

    case $prev in
    --lang) COMPREPLY=($(compgen -W 'zh_CN en' -- "$cur")) && return ;;
    --kind) COMPREPLY=($(compgen -W 'township subdistrict department county city other' -- "$cur")) && return ;;
    --from) COMPREPLY=($(compgen -W 'nianbao docx html txt pdf ofd' -- "$cur")) && return ;;
    --to) COMPREPLY=($(compgen -W 'pdf docx html ofd txt nianbao' -- "$cur")) && return ;;
    --format)
        local formats='text json'
        [[ $command == check ]] && formats+=' jsonl sarif'
        COMPREPLY=($(compgen -W "$formats" -- "$cur")) && return
        ;;
    --out-dir | --slips) _filedir -d && return ;;
    --reference-doc) _filedir docx && return ;;
    --rules) _filedir json && return ;;
    --roster) _filedir csv && return ;;
    --table) _filedir xlsx && return ;;
    --previous) _filedir "$readable" && return ;;
    --year | --unit) return ;;
    esac
    $split && return

    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W '$("${words[0]}" $command --lang en --help 2>/dev/null |
            sed -n "s/^  \(-[a-z], \)\?\(--\?[a-z-]\+\).*/\2/p")' -- "$cur"))
        [[ -z $command ]] && COMPREPLY+=($(compgen -W '--help --version --lang --verbose --quiet' -- "$cur"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W '${commands[*]}' -- "$cur"))
    elif [[ $command != new && $command != rules ]]; then
        _filedir "$readable"
    fi
} &&
    complete -F _nianbao_cli nianbao-cli
