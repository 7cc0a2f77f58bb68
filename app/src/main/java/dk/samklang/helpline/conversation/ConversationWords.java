package dk.samklang.helpline.conversation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was written about a conversation; blank where nothing was.
 *
 * @param signs what one could recognise the caller by: writing style, behaviour, themes
 * @param reflectionPrivate read by its writer alone
 * @param reflectionShared read by coordinator and leader too
 */
public record ConversationWords(
        String note,
        String signs,
        String workedWell,
        String workedBadly,
        String agreement,
        String reflectionPrivate,
        String reflectionShared) {

    public static final int LONGEST_NOTE = 10_000;
    public static final int LONGEST_REMARK = 2_000;
    public static final int LONGEST_REFLECTION = 4_000;

    /** Each of the words by the name of its field on the screen; every one of them is looked through by the guard. */
    Map<String, String> byField() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("note", note);
        fields.put("signs", signs);
        fields.put("workedWell", workedWell);
        fields.put("workedBadly", workedBadly);
        fields.put("agreement", agreement);
        fields.put("reflectionPrivate", reflectionPrivate);
        fields.put("reflectionShared", reflectionShared);
        return fields;
    }

    boolean sharedAreBlank() {
        return (note + signs + workedWell + workedBadly + agreement + reflectionShared).isEmpty();
    }

    public boolean isBlank() {
        return sharedAreBlank() && reflectionPrivate.isEmpty();
    }

    ConversationWords withoutPrivate() {
        return new ConversationWords(note, signs, workedWell, workedBadly, agreement, "", reflectionShared);
    }

    ConversationWords withoutReflections() {
        return new ConversationWords(note, signs, workedWell, workedBadly, agreement, "", "");
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "ConversationWords[...]";
    }
}
