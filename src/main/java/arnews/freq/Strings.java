package arnews.freq;

/** Distinct strings, numbered from zero. */
interface Strings {
  int size();

  String string(int number);

  /** The order by code point of the strings with these numbers. */
  int compare(int left, int right);
}
