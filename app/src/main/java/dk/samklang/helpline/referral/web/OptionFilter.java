package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.OptionKind;
import dk.samklang.helpline.referral.ReferralOption;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Submission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the directory. It is small enough to be looked through here, in the words the reader sees.
 *
 * @param words that must all stand somewhere in the entry; empty for any
 * @param fits a type or theme; null for any
 */
public record OptionFilter(
        String words, @Nullable OptionKind kind, @Nullable UUID fits, boolean openToAll, boolean due, Order order) {

    private static final int LONGEST_WORDS = 100;

    public enum Order {
        NAME,
        KIND,
        CHECKED
    }

    static OptionFilter read(Submission query) {
        return new OptionFilter(
                query.line("q", LONGEST_WORDS),
                query.choice("kind", OptionKind.class),
                query.id("fits"),
                "true".equals(query.text("open")),
                "true".equals(query.text("due")),
                query.choice("order", Order.class, Order.NAME));
    }

    public boolean isSet() {
        return !words.isEmpty() || kind != null || fits != null || openToAll || due;
    }

    List<ReferralOption> in(Frame frame, List<ReferralOption> options) {
        return options.stream()
                .filter(option -> !option.retired())
                .filter(option -> kind == null || option.facts().kind() == kind)
                .filter(option -> fits == null || fits(option.fits(), fits))
                .filter(option -> !openToAll || option.facts().openToAll())
                .filter(option -> !due || option.check().isDue())
                .filter(option -> says(frame, option))
                .sorted(sorting())
                .toList();
    }

    private static boolean fits(ReferralOption.Fits fits, UUID wanted) {
        return fits.types().contains(wanted) || fits.themes().contains(wanted);
    }

    private boolean says(Frame frame, ReferralOption option) {
        var all = String.join(
                        " ",
                        option.facts().name(),
                        Wording.offers(frame, option),
                        Wording.audience(frame, option),
                        Wording.area(frame, option),
                        frame.say("referral.kind." + option.facts().kind().name()))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(all::contains);
    }

    /** By name they come from the database, and a sort here keeps that among equals. */
    private Comparator<ReferralOption> sorting() {
        return switch (order) {
            case NAME -> Comparator.comparingInt(_ -> 0);
            case KIND -> Comparator.comparing(option -> option.facts().kind());
            case CHECKED ->
                Comparator.comparing(
                        option -> option.check().on(), Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));
        };
    }

    /** The choice of types and themes, as it stands in the field. */
    Set<UUID> chosen() {
        return fits == null ? Set.of() : Set.of(fits);
    }
}
