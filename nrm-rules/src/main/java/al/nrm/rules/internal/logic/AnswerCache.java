package al.nrm.rules.internal.logic;

import java.util.Arrays;

/**
 * Results of operations on two functions. A result may be replaced by another one with the same slot; it is then
 * computed again.
 */
final class AnswerCache {
    static final int AND = 0;
    static final int OR = 1;
    static final int EXCLUDE = 2;
    private static final long NOTHING = -1;
    private static final int LARGEST = 1 << 20;
    private long[] questions = empty(1 << 12);
    private int[] answers = new int[1 << 12];
    private int kept;

    private static long[] empty(int size) {
        long[] questions = new long[size];
        Arrays.fill(questions, NOTHING);
        return questions;
    }

    /** The answer, or -1 if it is not known. The order of the two functions does not matter. */
    int find(int question, int one, int other) {
        long asked = asked(question, one, other);
        int slot = slot(asked);
        return questions[slot] == asked ? answers[slot] : -1;
    }

    /** Keeps an answer, and gives it back. */
    int keep(int question, int one, int other, int answer) {
        if (kept > questions.length / 2 && questions.length < LARGEST) {
            enlarge();
        }
        put(asked(question, one, other), answer);
        return answer;
    }

    private void put(long asked, int answer) {
        int slot = slot(asked);
        kept += questions[slot] == NOTHING ? 1 : 0;
        questions[slot] = asked;
        answers[slot] = answer;
    }

    private void enlarge() {
        long[] before = questions;
        int[] answersBefore = answers;
        questions = empty(2 * before.length);
        answers = new int[2 * before.length];
        kept = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != NOTHING) {
                put(before[i], answersBefore[i]);
            }
        }
    }

    private static long asked(int question, int one, int other) {
        long low = Math.min(one, other);
        long high = Math.max(one, other);
        return low << 33 | high << 2 | question;
    }

    private int slot(long asked) {
        long mixed = asked * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (questions.length - 1);
    }
}
