package arnews.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one sentence that names the thing. */
final class UsageSentence {
  private UsageSentence() {}

  /** The sentence, without a full stop. */
  static String of(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    ArgSpec wrong = e.getArgSpec();
    if (wrong instanceof OptionSpec option && e.getValue() != null) {
      return value(option, e.getValue(), firstLine(e.getMessage()));
    }
    return firstLine(e.getMessage());
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    String what = "an argument too many: ";
    if (e.isUnknownOption()) {
      what = "no such option: ";
    } else if (e.getCommandLine().getParent() == null) {
      what = "no such command: ";
    }
    List<String> alike = e.getSuggestions();
    return what
        + first
        + (alike.isEmpty() || !isAlike(first, alike.get(0))
            ? ""
            : " (did you mean " + alike.get(0) + "?)");
  }

  /** Picocli suggests whatever shares a letter. */
  private static boolean isAlike(String given, String suggested) {
    return given.regionMatches(0, suggested, 0, 1)
        && Math.abs(given.length() - suggested.length()) <= 2;
  }

  private static String value(OptionSpec option, String value, String message) {
    String name = option.longestName();
    if (option.type().isEnum()) {
      return name + " is one of " + candidates(option) + ", not '" + value + "'";
    }
    boolean number = option.type() == Integer.class || option.type() == Long.class;
    if (number && option.converters().length == 0) {
      return name + " is a whole number, not '" + value + "'";
    }
    int reason = message.indexOf(": ");
    return reason < 0 ? message : name + ": " + message.substring(reason + 2);
  }

  private static String candidates(OptionSpec option) {
    return String.join(", ", option.completionCandidates());
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
