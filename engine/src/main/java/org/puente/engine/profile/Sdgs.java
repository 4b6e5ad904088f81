package org.puente.engine.profile;

/**
 * Goals and targets of the 2030 Agenda as integers: the goal, 1 to 17, above five bits for the target: 0 for a whole
 * goal, 1 to 19 for numbered targets, 20 and up for lettered ones.
 */
public final class Sdgs {

    private static final int LETTERS = 20;

    private Sdgs() {}

    /** The number of {@code 7}, {@code 7.2} or {@code 7.a}; 0 for anything else. */
    static int number(String sdg) {
        int dot = sdg.indexOf('.');
        int goal = digits(dot < 0 ? sdg : sdg.substring(0, dot));
        int target = dot < 0 ? 0 : target(sdg.substring(dot + 1));
        return goal < 1 || goal > 17 || target < 0 ? 0 : ofGoal(goal) | target;
    }

    /** The goal of a number, 1 to 17. */
    public static int goal(int sdg) {
        return sdg >> 5;
    }

    /** The number of a whole goal. */
    public static int ofGoal(int goal) {
        return goal << 5;
    }

    /** Whether a number is of a whole goal, not of one of its targets. */
    public static boolean isGoal(int sdg) {
        return (sdg & 31) == 0;
    }

    /** The code of a number: {@code 7}, {@code 7.2}, {@code 7.a}. */
    public static String code(int sdg) {
        int target = sdg & 31;
        String goal = String.valueOf(goal(sdg));
        if (target == 0) {
            return goal;
        }
        return goal + '.' + (target < LETTERS ? String.valueOf(target) : (char) ('a' + target - LETTERS));
    }

    private static int target(String target) {
        if (target.length() == 1 && target.charAt(0) >= 'a' && target.charAt(0) <= 'k') {
            return LETTERS + target.charAt(0) - 'a';
        }
        int number = digits(target);
        return number < LETTERS ? number : -1;
    }

    /** The value of one or two digits without a leading zero, or -1. */
    private static int digits(String text) {
        boolean plain = !text.isEmpty() && text.length() <= 2 && text.charAt(0) != '0'
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(text) : -1;
    }
}
