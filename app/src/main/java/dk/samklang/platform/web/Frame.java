package dk.samklang.platform.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template is given first: words in the reader's language, dates on the organisation's clock, who is signed
 * in, and where the bundled files are.
 */
public final class Frame {

    private final MessageSource messages;
    private final Locale locale;
    private final FrameSource.Parts parts;
    private final Assets assets;
    private final @Nullable CsrfToken csrf;
    private final String path;
    private final boolean demo;

    Frame(
            MessageSource messages,
            Locale locale,
            FrameSource.Parts parts,
            Assets assets,
            @Nullable CsrfToken csrf,
            String path,
            boolean demo) {
        this.messages = messages;
        this.locale = locale;
        this.parts = parts;
        this.assets = assets;
        this.csrf = csrf;
        this.path = path;
        this.demo = demo;
    }

    /** The words behind a message key, as plain text; the template escapes them. */
    public String say(String key, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    public String say(String key, List<Object> args) {
        return say(key, args.toArray());
    }

    public String say(MessageSourceResolvable words) {
        return messages.getMessage(words, locale);
    }

    public String lang() {
        return locale.getLanguage();
    }

    public String otherLang() {
        return locale.equals(Languages.DANISH) ? "en" : "da";
    }

    public String csrfName() {
        return csrf == null ? "_csrf" : csrf.getParameterName();
    }

    public String csrfHeader() {
        return csrf == null ? "X-XSRF-TOKEN" : csrf.getHeaderName();
    }

    public String csrfToken() {
        return csrf == null ? "" : csrf.getToken();
    }

    public @Nullable OrganisationFace organisation() {
        return parts.organisation();
    }

    public @Nullable PersonFace person() {
        return parts.person();
    }

    public List<Section> sections() {
        var current = longestMatch();
        return parts.sections().stream()
                .map(link ->
                        new Section(link.path(), link.labelKey(), link.path().equals(current)))
                .toList();
    }

    private String longestMatch() {
        var plain = path.split("\\?", 2)[0];
        return parts.sections().stream()
                .map(FrameSource.SectionLink::path)
                .filter(section -> plain.equals(section) || (!"/".equals(section) && plain.startsWith(section + "/")))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
    }

    public boolean demo() {
        return demo;
    }

    /** Where the reader is, to come back to. */
    public String path() {
        return path;
    }

    /** The address of a bundled file by its plain name. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** Answers to choose from, one for each constant, named by message keys that end in the constant's name. */
    public List<Choice> choices(String prefix, Enum<?>[] constants, List<String> selected) {
        return Arrays.stream(constants)
                .map(constant ->
                        new Choice(constant.name(), say(prefix + constant.name()), selected.contains(constant.name())))
                .toList();
    }

    /** The house's own words, or where it has none, the starter's in the reader's language. */
    public String own(@Nullable String ownWords, @Nullable String starterKey) {
        return ownWords == null ? say(Objects.requireNonNull(starterKey)) : ownWords;
    }

    public List<Choice> choices(List<Named> named, Set<UUID> selected) {
        return named.stream()
                .map(one -> new Choice(
                        one.id().toString(), own(one.ownWords(), one.starterKey()), selected.contains(one.id())))
                .toList();
    }

    public String when(Instant at) {
        return format(lang().equals("da") ? "d. MMM yyyy 'kl.' HH.mm" : "d MMM yyyy, HH:mm", at);
    }

    /** To the second, where the order of things matters. */
    public String precise(Instant at) {
        return format(lang().equals("da") ? "d. MMM yyyy 'kl.' HH.mm.ss" : "d MMM yyyy, HH:mm:ss", at);
    }

    public String date(Instant at) {
        return format(lang().equals("da") ? "d. MMM yyyy" : "d MMM yyyy", at);
    }

    /** A day of this year, without the year. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(lang().equals("da") ? "d. MMM" : "d MMM", locale)
                .format(day);
    }

    /** A day with its year. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(lang().equals("da") ? "d. MMM yyyy" : "d MMM yyyy", locale)
                .format(day);
    }

    /** A month with its year, in words. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    }

    public String time(Instant at) {
        return format(lang().equals("da") ? "HH.mm" : "HH:mm", at);
    }

    /** A date as an input field of type date holds it. */
    public String dateField(Instant at) {
        return LocalDate.ofInstant(at, parts.zone()).toString();
    }

    /** A time as an input field of type time holds it. */
    public String timeField(Instant at) {
        return format("HH:mm", at);
    }

    public String iso(Instant at) {
        return at.toString();
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public ZoneId zone() {
        return parts.zone();
    }

    private String format(String pattern, Instant at) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at.atZone(parts.zone()));
    }
}
