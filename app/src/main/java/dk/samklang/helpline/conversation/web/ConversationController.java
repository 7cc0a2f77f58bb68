package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.ConversationFilter;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationLine;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.ConversationWay;
import dk.samklang.helpline.conversation.FindConversation;
import dk.samklang.helpline.conversation.ListConversations;
import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import dk.samklang.trail.TrailPermissions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Finding and reading conversations. */
@Controller
@RequestMapping("/helpline/conversations")
class ConversationController {

    private static final List<String> FILTER = List.of("whose", "from", "until", "channel", "theme", "frequentUser");

    private final ListConversations conversations;
    private final FindConversation find;
    private final ListThemes themes;
    private final FindFrequentUser aliases;
    private final ConversationScreen screen;
    private final List<ConversationWay> ways;

    ConversationController(
            ListConversations conversations,
            FindConversation find,
            ListThemes themes,
            FindFrequentUser aliases,
            ConversationScreen screen,
            List<ConversationWay> ways) {
        this.conversations = conversations;
        this.find = find;
        this.themes = themes;
        this.aliases = aliases;
        this.screen = screen;
        this.ways = ways.stream()
                .sorted(Comparator.comparingInt(ConversationWay::order))
                .toList();
    }

    @Bean
    static NavigationEntry conversationEntry() {
        return new NavigationEntry(
                10, "/helpline/conversations", "conversation.section", ConversationPermissions.WRITE);
    }

    @GetMapping
    @Requires(ConversationPermissions.WRITE)
    Page list(SignedIn by, Submission query) {
        var found = conversations.list(by, filter(by, query));
        var lines = found.stream().limit(ListConversations.PAGE).toList();
        var asked = asked(query);
        var alias = Ids.parse(asked.getOrDefault("frequentUser", ""))
                .map(id -> aliases.named(by, Set.of(id)).get(id))
                .orElse(null);
        return Page.of(
                "conversation/list",
                new ConversationListPage(
                        lines,
                        asked,
                        by.may(ConversationPermissions.READ_ALL),
                        activeThemes(by),
                        themeNames(lines),
                        alias,
                        older(found, lines, asked)));
    }

    @GetMapping("/{id}")
    @Requires(ConversationPermissions.WRITE)
    Page conversation(SignedIn by, @PathVariable UUID id, Submission query) {
        return find.find(by, new ConversationId(id))
                .<Page>map(view -> Page.of(
                        "conversation/view",
                        new ConversationPage(
                                view,
                                ways,
                                notice(query),
                                by.may(TrailPermissions.OF_RECORD) && by.may(ConversationPermissions.READ_ALL))))
                .orElseGet(Page::notFound);
    }

    private static @Nullable Notice notice(Submission query) {
        if (!query.text("late").isEmpty()) {
            return Notice.warning("conversation.too-late");
        }
        if (!query.text("saved").isEmpty()) {
            return Notice.success("conversation.saved.heading");
        }
        return query.text("corrected").isEmpty() ? null : Notice.success("conversation.corrected");
    }

    private static ConversationFilter filter(SignedIn by, Submission query) {
        var zone = by.person().zone();
        var from = query.date("from");
        var until = query.date("until");
        return new ConversationFilter(
                "all".equals(query.text("whose")),
                from == null ? null : startOf(from, zone),
                until == null ? null : startOf(until.plusDays(1), zone),
                query.choice("channel", Channel.class),
                query.id("theme"),
                query.id("frequentUser"),
                place(query));
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static ConversationFilter.@Nullable Place place(Submission query) {
        var parts = query.text("after").split("_", 2);
        if (parts.length < 2 || !parts[0].matches("\\d{1,15}")) {
            return null;
        }
        var at = Instant.ofEpochMilli(Long.parseLong(parts[0]));
        return Ids.parse(parts[1])
                .map(id -> new ConversationFilter.Place(at, id))
                .orElse(null);
    }

    private static Map<String, String> asked(Submission query) {
        return FILTER.stream()
                .filter(field -> !query.text(field).isEmpty())
                .collect(Collectors.toMap(Function.identity(), query::text, (one, _) -> one, TreeMap::new));
    }

    private List<ThemeName> activeThemes(SignedIn by) {
        return screen.services(by).stream()
                .flatMap(service -> themes.active(service.id()).stream())
                .toList();
    }

    private Map<UUID, ThemeName> themeNames(List<ConversationLine> lines) {
        var ids = lines.stream().flatMap(line -> line.themes().stream()).collect(Collectors.toSet());
        return themes.named(ids).stream()
                .collect(Collectors.toMap(theme -> theme.id().value(), Function.identity()));
    }

    private static @Nullable String older(
            List<ConversationLine> found, List<ConversationLine> shown, Map<String, String> asked) {
        if (found.size() == shown.size()) {
            return null;
        }
        var last = shown.getLast();
        var query = asked.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
        return "/helpline/conversations?" + query + "after=" + last.startedAt().toEpochMilli() + "_"
                + last.id().value();
    }
}
