package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.ReferralOption;
import dk.samklang.platform.web.Frame;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what stands in an entry, in the reader's language or the house's own words. */
public final class Wording {

    private Wording() {}

    public static String offers(Frame frame, ReferralOption option) {
        return own(frame, option.facts().offers(), option.starterKey(), ".offers");
    }

    public static String audience(Frame frame, ReferralOption option) {
        return audience(frame, option.facts().audience(), option.starterKey());
    }

    public static String audience(Frame frame, @Nullable String own, @Nullable String starterKey) {
        return own(frame, own, starterKey, ".audience");
    }

    /** The starters are found everywhere. */
    public static String area(Frame frame, ReferralOption option) {
        var own = option.facts().area();
        return own == null ? (option.starterKey() == null ? "" : frame.say("referral.everywhere")) : own;
    }

    public static String hours(ReferralOption option) {
        var own = option.facts().openingHours();
        return own == null ? "" : own;
    }

    private static String own(Frame frame, @Nullable String own, @Nullable String starterKey, String part) {
        return own == null ? (starterKey == null ? "" : frame.say(starterKey + part)) : own;
    }

    /** A telephone number as a link takes it; empty for what is none. */
    public static String call(String phone) {
        var digits = phone.replaceAll("[^0-9+]", "");
        return digits.length() >= 3 ? "tel:" + digits : "";
    }

    /** A web address as a link takes it; only of the web, whatever was typed. */
    public static String visit(String web) {
        var plain = web.strip();
        var lower = plain.toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.contains(" ") || !plain.contains(".")) {
            return "";
        }
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return plain;
        }
        return lower.matches("[a-zæøå0-9].*") && !lower.contains(":") ? "https://" + plain : "";
    }
}
