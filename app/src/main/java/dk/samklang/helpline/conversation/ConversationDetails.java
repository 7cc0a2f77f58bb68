package dk.samklang.helpline.conversation;

import dk.samklang.helpline.agreed.SettleWithCaller.Settled;
import dk.samklang.platform.anonymity.Writing;
import dk.samklang.platform.identity.ServiceId;
import java.util.LinkedHashMap;
import java.util.Set;

/**
 * A conversation as its counsellor tells it.
 *
 * @param measured whether the program took the duration from the clock, so that sending again differs in it
 * @param seen what the anonymity guard has asked the counsellor about, and the counsellor keeps
 * @param settled what was agreed with the caller for the next time
 */
public record ConversationDetails(
        ServiceId service,
        ConversationFacts facts,
        boolean measured,
        ConversationWords words,
        AliasLink link,
        Set<String> seen,
        Settled settled) {

    /** With nothing asked about. */
    public ConversationDetails(
            ServiceId service, ConversationFacts facts, boolean measured, ConversationWords words, AliasLink link) {
        this(service, facts, measured, words, link, Set.of(), Settled.NOTHING);
    }

    /** Everything the guard looks through: the words, and the name of an alias that is to be made. */
    Writing writing() {
        var guarded = new LinkedHashMap<String, String>();
        if (link instanceof AliasLink.New(var alias)) {
            guarded.put("aliasSearch", alias);
        }
        guarded.putAll(words.byField());
        guarded.put("beyondWhy", settled.beyondWhy());
        return Writing.of(guarded, seen);
    }
}
