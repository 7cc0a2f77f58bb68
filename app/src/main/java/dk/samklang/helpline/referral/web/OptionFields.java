package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.OptionDetails;
import dk.samklang.helpline.referral.OptionKind;
import dk.samklang.helpline.referral.ReferralOption;
import dk.samklang.helpline.referral.ReferralOption.Facts;
import dk.samklang.helpline.referral.ReferralOption.Fits;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the form for an entry: lines of text by field, and what is chosen. */
public record OptionFields(
        Map<String, String> lines, OptionKind kind, boolean openToAll, Set<UUID> types, Set<UUID> themes) {

    /** The lines in the order of the form, and how long each may be. */
    private static final Map<String, Integer> LONGEST = longest();

    /** Lines that a starter says in the reader's language until the house says otherwise. */
    private static final Set<String> STARTERS = Set.of("offers", "audience", "area", "openingHours");

    private static Map<String, Integer> longest() {
        var longest = new LinkedHashMap<String, Integer>();
        longest.put("name", OptionDetails.LONGEST_NAME);
        longest.put("offers", OptionDetails.LONGEST_OFFERS);
        longest.put("audience", OptionDetails.LONGEST_AUDIENCE);
        longest.put("area", OptionDetails.LONGEST_AREA);
        longest.put("openingHours", OptionDetails.LONGEST_HOURS);
        longest.put("phone", OptionDetails.LONGEST_PHONE);
        longest.put("web", OptionDetails.LONGEST_WEB);
        return longest;
    }

    static OptionFields empty() {
        return new OptionFields(Map.of(), OptionKind.OTHER, true, Set.of(), Set.of());
    }

    public static OptionFields of(Frame frame, ReferralOption option) {
        var facts = option.facts();
        var lines = new LinkedHashMap<String, String>();
        lines.put("name", facts.name());
        lines.put("offers", Wording.offers(frame, option));
        lines.put("audience", Wording.audience(frame, option));
        lines.put("area", Wording.area(frame, option));
        lines.put("openingHours", Wording.hours(option));
        lines.put("phone", facts.phone());
        lines.put("web", facts.web());
        return new OptionFields(
                lines,
                facts.kind(),
                facts.openToAll(),
                option.fits().types(),
                option.fits().themes());
    }

    static OptionFields read(Submission form) {
        var lines = new LinkedHashMap<String, String>();
        LONGEST.forEach((field, longest) -> lines.put(field, form.line(field, longest)));
        if (lines.getOrDefault("name", "").isEmpty()) {
            form.errors().add("name", "layout.form.required");
        }
        var web = lines.getOrDefault("web", "");
        if (!web.isEmpty() && Wording.visit(web).isEmpty()) {
            form.errors().add("web", "referral.web.unreadable");
        }
        return new OptionFields(
                lines,
                form.choice("kind", OptionKind.class, OptionKind.OTHER),
                !"false".equals(form.text("openToAll")),
                form.ids("types"),
                form.ids("themes"));
    }

    public String line(String field) {
        return lines.getOrDefault(field, "");
    }

    OptionDetails added() {
        return new OptionDetails(
                new Facts(
                        line("name"),
                        kind,
                        line("offers"),
                        line("audience"),
                        line("area"),
                        line("openingHours"),
                        line("phone"),
                        line("web"),
                        openToAll),
                new Fits(types, themes));
    }

    /** Over what is stored: what was not touched keeps speaking each reader's language, what was taken is theirs. */
    OptionDetails over(ReferralOption stored, Submission form) {
        var take = form.all("take");
        var now = stored.facts();
        return new OptionDetails(
                new Facts(
                        take.contains("name") ? now.name() : line("name"),
                        take.contains("kind") ? now.kind() : kind,
                        own("offers", now.offers(), form),
                        own("audience", now.audience(), form),
                        own("area", now.area(), form),
                        own("openingHours", now.openingHours(), form),
                        take.contains("phone") ? now.phone() : line("phone"),
                        take.contains("web") ? now.web() : line("web"),
                        take.contains("openToAll") ? now.openToAll() : openToAll),
                new Fits(
                        take.contains("types") ? stored.fits().types() : types,
                        take.contains("themes") ? stored.fits().themes() : themes));
    }

    private @Nullable String own(String field, @Nullable String stored, Submission form) {
        var untouched = stored == null && line(field).equals(form.text("shown-" + field));
        return untouched || form.all("take").contains(field) ? stored : line(field);
    }

    /** Lines whose words as shown go along, so that the server sees what was left untouched. */
    public static Set<String> shown() {
        return STARTERS;
    }

    List<Difference> against(Frame frame, OptionFields theirs, Fitting fitting) {
        var found = new ArrayList<Difference>();
        LONGEST.keySet()
                .forEach(field ->
                        found.add(new Difference(field, "referral." + field, line(field), theirs.line(field))));
        found.add(new Difference("kind", "referral.kind", said(frame), theirs.said(frame)));
        found.add(new Difference("openToAll", "referral.openToAll", open(frame), theirs.open(frame)));
        found.add(new Difference(
                "types",
                "referral.types",
                fitting.words(frame, types, Set.of()),
                fitting.words(frame, theirs.types, Set.of())));
        found.add(new Difference(
                "themes",
                "referral.themes",
                fitting.words(frame, Set.of(), themes),
                fitting.words(frame, Set.of(), theirs.themes)));
        found.removeIf(difference -> Objects.equals(difference.mine(), difference.theirs()));
        return found;
    }

    private String said(Frame frame) {
        return frame.say("referral.kind." + kind.name());
    }

    private String open(Frame frame) {
        return frame.say("referral.openToAll." + openToAll);
    }
}
