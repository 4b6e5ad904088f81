package org.puente.contract.vocabulary;

import java.util.List;

/** The 17 Sustainable Development Goals of the 2030 Agenda and their targets. */
public final class GlobalGoals {

    /** By goal, from 1 on: the last numbered target and the last lettered one, which names means of implementation. */
    private static final List<String> LAST = List.of("5b", "5c", "9d", "7c", "6c", "6b", "3b", "10b", "5c", "7c", "7c",
            "8c", "3b", "7c", "9c", "10b", "19");

    private GlobalGoals() {}

    /** Whether this is a goal, such as {@code 7}, or a target, such as {@code 7.2} or {@code 7.a}. */
    public static boolean include(String code) {
        int dot = code.indexOf('.');
        int goal = number(dot < 0 ? code : code.substring(0, dot));
        if (goal < 1 || goal > LAST.size()) {
            return false;
        }
        return dot < 0 || isTarget(LAST.get(goal - 1), code.substring(dot + 1));
    }

    /** The goal that a goal or target belongs to, as it is written. */
    public static String goalOf(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    private static boolean isTarget(String last, String target) {
        char lastLetter = last.charAt(last.length() - 1);
        if (target.length() == 1 && target.charAt(0) >= 'a') {
            return Character.isLetter(lastLetter) && target.charAt(0) <= lastLetter;
        }
        int number = number(target);
        return number >= 1
                && number <= number(Character.isLetter(lastLetter) ? last.substring(0, last.length() - 1) : last);
    }

    /** The number that one or two digits write without a leading zero, or -1. */
    private static int number(String digits) {
        boolean plain = digits.length() <= 2 && !digits.isEmpty() && digits.charAt(0) != '0'
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Integer.parseInt(digits) : -1;
    }
}
