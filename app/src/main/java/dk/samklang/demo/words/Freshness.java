package dk.samklang.demo.words;

import java.util.HashSet;
import java.util.Set;

/**
 * Remembers what was written, as numbers and within bounds, so that nobody writes the same sentence again soon: long ones
 * hardly ever, those of a few words only after a while.
 */
final class Freshness {

    private static final int PLACES = 1 << 17;
    private static final int LATELY = 160;
    private static final int LONG = 4;

    private final int[] written = new int[PLACES];
    private final int[] lately = new int[LATELY];
    private final Set<Integer> few = new HashSet<>();
    private int turn;

    /** Whether every sentence of a text is new; from now on none of them is. */
    boolean isNew(String text) {
        var isNew = true;
        var begin = 0;
        for (var stop = text.indexOf(". "); stop >= 0; stop = text.indexOf(". ", begin)) {
            isNew &= isNewSentence(text.substring(begin, stop + 1));
            begin = stop + 2;
        }
        return isNewSentence(text.substring(begin)) && isNew;
    }

    private boolean isNewSentence(String sentence) {
        var mark = sentence.hashCode() * 0x9E3779B1;
        return sentence.chars().filter(letter -> letter == ' ').count() < LONG ? isNewLately(mark) : isNew(mark);
    }

    private boolean isNew(int mark) {
        var place = (mark ^ (mark >>> 15)) & (PLACES - 1);
        var isNew = written[place] != mark;
        written[place] = mark;
        return isNew;
    }

    private boolean isNewLately(int mark) {
        if (!few.add(mark)) {
            return false;
        }
        few.remove(lately[turn]);
        lately[turn] = mark;
        turn = (turn + 1) % LATELY;
        return true;
    }
}
