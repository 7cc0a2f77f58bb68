package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.referral.OptionId;
import dk.samklang.helpline.referral.Referral;
import dk.samklang.platform.identity.ServiceId;

/** Where this room's pages are. */
final class Paths {

    static final String LIST = "/helpline/referrals";
    static final String OF_CONVERSATION = "/referrals";

    private Paths() {}

    static String list(ServiceId helpline) {
        return LIST + "?service=" + helpline.value();
    }

    static String option(OptionId id) {
        return LIST + "/" + id.value();
    }

    static String of(ConversationId conversation) {
        return "/helpline/conversations/" + conversation.value() + OF_CONVERSATION;
    }

    /** Where one came from to note what came of a referral. */
    static String home(Referral referral) {
        var alias = referral.alias();
        return alias == null
                ? of(referral.conversation())
                : "/helpline/frequent-users/" + alias.value() + "#referrals-heading";
    }
}
