package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserList;
import dk.samklang.helpline.frequentuser.FrequentUserQuery;
import dk.samklang.helpline.frequentuser.FrequentUserQuery.Order;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.InTouch;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The frequent users of one's helplines.
 *
 * @param search names the words searched for; null where there are none
 * @param helplines those where this person may read
 * @param types what can be filtered by; empty until one helpline is settled
 */
public record ListPage(
        FrequentUserQuery query,
        @Nullable UUID search,
        FrequentUserList list,
        List<ServiceName> helplines,
        List<UserType> types,
        List<DraftOffer> drafts,
        FormErrors errors) {

    public boolean searched() {
        return !query.term().isEmpty();
    }

    /** Whether the words of a search in the address are no longer kept. */
    public boolean searchIsOver() {
        return search != null && !searched();
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
                        helpline.id().value().equals(query.filter().service())))
                .toList();
    }

    public List<Choice> typeChoices(Frame frame) {
        return types.stream()
                .map(type -> new Choice(
                        type.id().toString(),
                        FrequentUserWords.type(frame, type.name()),
                        type.id().equals(query.filter().type())))
                .toList();
    }

    public List<Choice> genderChoices(Frame frame) {
        return frame.choices(
                "frequentuser.gender.", Gender.values(), chosen(query.filter().gender()));
    }

    public List<Choice> ageChoices(Frame frame) {
        return frame.choices(
                "frequentuser.age.", AgeBand.values(), chosen(query.filter().ageBand()));
    }

    public List<Choice> inTouchChoices(Frame frame) {
        return frame.choices(
                "frequentuser.in-touch.",
                InTouch.values(),
                chosen(query.filter().inTouch()));
    }

    /** The order that nobody need choose, which is another once there are words to match. */
    public String usualOrderKey() {
        return searched() ? "frequentuser.order.RELEVANT" : "frequentuser.order.RECENT";
    }

    public List<Choice> orderChoices(Frame frame) {
        var offered = Stream.of(Order.values())
                .filter(order -> order != Order.RELEVANT && (searched() || order != Order.RECENT))
                .toArray(Order[]::new);
        return frame.choices("frequentuser.order.", offered, chosen(query.order()));
    }

    private static List<String> chosen(@Nullable Enum<?> one) {
        return one == null ? List.of() : List.of(one.name());
    }

    public @Nullable String previous() {
        return query.page() > 1 ? address(query, search, query.page() - 1) : null;
    }

    public @Nullable String next() {
        return query.page() * FrequentUserQuery.PAGE_SIZE < list.total()
                ? address(query, search, query.page() + 1)
                : null;
    }

    public String summary(Frame frame) {
        var first = (query.page() - 1) * FrequentUserQuery.PAGE_SIZE;
        return frame.say(
                "frequentuser.list.page", first + 1, first + list.rows().size(), list.total());
    }

    /** The address of a list: ids and choices, never words. */
    static String address(FrequentUserQuery query, @Nullable UUID search, int page) {
        var filter = query.filter();
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("search", search);
        parameters.put("type", filter.type());
        parameters.put("gender", filter.gender());
        parameters.put("age", filter.ageBand());
        parameters.put("touch", filter.inTouch());
        parameters.put("service", filter.service());
        parameters.put("sort", query.order());
        parameters.put("page", page == 1 ? null : page);
        var said = parameters.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "=" + text(parameter))
                .collect(Collectors.joining("&"));
        return said.isEmpty() ? Paths.LIST : Paths.LIST + "?" + said;
    }

    private static String text(Map.Entry<String, @Nullable Object> parameter) {
        return parameter.getValue() instanceof Enum<?> one ? one.name() : String.valueOf(parameter.getValue());
    }
}
