package dk.samklang.demo.words;

/** Makes sentences of fragments: one space between words, capitals where a sentence begins, a full stop where it ends. */
final class Sentences {

    private static final String ENDS = ".!?:\"";

    private Sentences() {}

    static String tidied(String fragments) {
        var tidy = new StringBuilder(fragments.length() + 1);
        var begins = true;
        for (var place = 0; place < fragments.length(); place++) {
            var letter = fragments.charAt(place);
            if (letter == ' ' && (tidy.isEmpty() || last(tidy) == ' ')) {
                continue;
            }
            if (letter == '.' || letter == ',') {
                dropSpace(tidy);
            }
            if (letter == '.' && isSecondStop(tidy, fragments, place)) {
                continue;
            }
            tidy.append(begins ? Character.toUpperCase(letter) : letter);
            begins = begins ? !Character.isLetter(letter) : letter == ' ' && endsSentence(tidy);
        }
        dropSpace(tidy);
        return ENDS.indexOf(last(tidy)) < 0 ? tidy.append('.').toString() : tidy.toString();
    }

    private static char last(StringBuilder text) {
        return text.charAt(text.length() - 1);
    }

    private static void dropSpace(StringBuilder text) {
        if (!text.isEmpty() && last(text) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    /** Two full stops are one too many; three stand for something left unsaid. */
    private static boolean isSecondStop(StringBuilder before, String fragments, int place) {
        var isThird = place + 1 < fragments.length() && fragments.charAt(place + 1) == '.';
        var afterOne = !before.isEmpty() && last(before) == '.';
        var afterTwo = before.length() > 1 && before.charAt(before.length() - 2) == '.';
        return afterOne && !afterTwo && !isThird;
    }

    /** Whether what stands before the last space is a sentence: "kl. 20" goes on. */
    private static boolean endsSentence(StringBuilder text) {
        var end = text.length() - 2;
        if (end < 2) {
            return false;
        }
        var isStop = "!?".indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '.';
        var word = text.substring(Math.max(0, end - 2), end);
        return isStop && !word.equals("kl") && !word.equals("pr");
    }
}
