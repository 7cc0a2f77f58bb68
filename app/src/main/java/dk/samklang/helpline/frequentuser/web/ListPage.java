package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.FrequentUserList;
import dk.samklang.helpline.frequentuser.FrequentUserQuery;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The frequent users of one's helplines.
 *
 * @param helplines those where this person may read
 * @param types what can be filtered by; empty until one helpline is settled
 */
public record ListPage(
        FrequentUserQuery query,
        FrequentUserList list,
        List<ServiceName> helplines,
        List<UserType> types,
        List<DraftOffer> drafts,
        FormErrors errors) {

    public boolean filtered() {
        return !query.term().isEmpty() || query.type() != null || query.service() != null;
    }

    public boolean severalHelplines() {
        return helplines.size() > 1;
    }

    public String helpline(ServiceId id) {
        return helplines.stream()
                .filter(helpline -> helpline.id().equals(id))
                .map(ServiceName::name)
                .findFirst()
                .orElse("");
    }

    public List<Choice> helplineChoices() {
        return helplines.stream()
                .map(helpline -> new Choice(
                        helpline.id().value().toString(),
                        helpline.name(),
                        helpline.id().value().equals(query.service())))
                .toList();
    }

    public List<Choice> typeChoices(Frame frame) {
        return types.stream()
                .map(type -> new Choice(
                        type.id().toString(),
                        FrequentUserWords.type(frame, type.name()),
                        type.id().equals(query.type())))
                .toList();
    }

    public List<Choice> orderChoices(Frame frame) {
        return frame.choices(
                "frequentuser.order.",
                FrequentUserQuery.Order.values(),
                List.of(query.order().name()));
    }

    public @Nullable String previous() {
        return query.page() > 1 ? at(query.page() - 1) : null;
    }

    public @Nullable String next() {
        return query.page() * FrequentUserQuery.PAGE_SIZE < list.total() ? at(query.page() + 1) : null;
    }

    public @Nullable String summary(Frame frame) {
        if (list.rows().isEmpty()) {
            return null;
        }
        var first = (query.page() - 1) * FrequentUserQuery.PAGE_SIZE;
        return frame.say(
                "frequentuser.list.page", first + 1, first + list.rows().size(), list.total());
    }

    private String at(int page) {
        return Stream.of(
                        parameter("q", query.term()),
                        parameter("type", text(query.type())),
                        parameter("service", text(query.service())),
                        parameter("sort", query.order().name()),
                        parameter("page", String.valueOf(page)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&", Paths.LIST + "?", ""));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    private static Optional<String> parameter(String name, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
