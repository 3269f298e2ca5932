// Qt Pdf 6.4 keeps a page of every document that it was asked for text of. The leak
// sanitizer looks for this name; in other builds nobody calls it.
extern "C" const char *__lsan_default_suppressions(); // NOLINT(bugprone-reserved-identifier)

extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier)
{
    return "leak:libQt6Pdf\n";
}
