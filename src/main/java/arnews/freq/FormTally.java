package arnews.freq;

/** Takes the forms of a text, one call a token. */
interface FormTally {
  /** The form with this number in the {@link FormTable} occurs once more. */
  void add(int form);
}
