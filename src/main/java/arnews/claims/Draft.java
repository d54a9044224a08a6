package arnews.claims;

import arnews.numbers.Kind;
import arnews.numbers.NumberMention;
import arnews.numbers.Value;

/** A number expression on its way to a claim: what each step has found out about it. */
final class Draft {
  private NumberMention number;
  private String unit;
  private String counted = "";
  private Approximation approximation = Approximation.NONE;
  private Change change = Change.NONE;
  private ChangeRole role = ChangeRole.NONE;
  private String per = "";
  private String rejected = "";
  private String ambiguity = "";

  Draft(NumberMention number) {
    this.number = number;
    unit = number.unit();
  }

  NumberMention number() {
    return number;
  }

  Kind kind() {
    return number.kind();
  }

  /** The index of its first piece. */
  int first() {
    return number.first();
  }

  /** The index behind its last piece. */
  int last() {
    return number.last();
  }

  String unit() {
    return unit;
  }

  String counted() {
    return counted;
  }

  Approximation approximation() {
    return approximation;
  }

  Change change() {
    return change;
  }

  ChangeRole role() {
    return role;
  }

  boolean isRejected() {
    return !rejected.isEmpty();
  }

  String reason() {
    return rejected;
  }

  boolean is(Kind kind) {
    return number.kind() == kind;
  }

  /** Whether it is a count of nothing that stands with it. */
  boolean isBare() {
    return is(Kind.COUNT) && counted.isEmpty() && unit.isEmpty();
  }

  void read(NumberMention another) {
    number = another;
    unit = another.unit();
  }

  void measure(Kind kind, String code) {
    number = number.as(kind);
    unit = code;
  }

  void worth(Value low, Value high) {
    number = number.worth(low, high);
  }

  void in(String code) {
    unit = code;
  }

  void count(String noun) {
    counted = noun;
  }

  void approximate(Approximation how) {
    approximation = how;
  }

  void move(Change which, ChangeRole as) {
    change = which;
    role = as;
  }

  void forEach(String code) {
    per = code;
  }

  void reject(String reason) {
    if (rejected.isEmpty()) {
      rejected = reason;
    }
  }

  void doubt(String why) {
    ambiguity = ambiguity.isEmpty() ? why : ambiguity + "; " + why;
  }

  Claim claim() {
    String doubt = ambiguity;
    if (doubt.isEmpty() && !number.other().isNone()) {
      doubt = "could be " + number.other();
    }
    return new Claim(number, unit, counted, approximation, change, role, per, doubt);
  }

  /** Whether the number can be a level or a difference. */
  boolean isAmount() {
    return switch (kind()) {
      case PERCENT, MONEY, COUNT, MEASURE, RATIO, MULTIPLE -> !number().rule().equals("dual");
      default -> false;
    };
  }
}
