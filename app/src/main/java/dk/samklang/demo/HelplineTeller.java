package dk.samklang.demo;

import dk.samklang.helpline.conversation.AliasLink;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.ConversationDetails;
import dk.samklang.helpline.conversation.ConversationFacts;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.ConversationWords;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.conversation.Progression;
import dk.samklang.helpline.conversation.RegisterConversation;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.CreateFrequentUser;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells what happened on a helpline of the story: its aliases and the conversations of the last weeks. */
@Component
class HelplineTeller {

    private final CreateFrequentUser createFrequentUser;
    private final RegisterConversation registerConversation;
    private final ListThemes themes;
    private final ListTypes types;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HelplineTeller(
            CreateFrequentUser createFrequentUser,
            RegisterConversation registerConversation,
            ListThemes themes,
            ListTypes types,
            TransactionTemplate transaction,
            Clock clock) {
        this.createFrequentUser = createFrequentUser;
        this.registerConversation = registerConversation;
        this.themes = themes;
        this.types = types;
        this.transaction = transaction;
        this.clock = clock;
    }

    static boolean worksOnHelpline(SignedIn colleague) {
        return colleague.may(ConversationPermissions.WRITE);
    }

    void tell(OrganisationId organisation, Story.House house, Map<String, SignedIn> staff) {
        Tenancy.callFor(organisation, () -> {
            transaction.executeWithoutResult(_ -> tellAll(house, staff));
            return true;
        });
    }

    private void tellAll(Story.House house, Map<String, SignedIn> staff) {
        var first = staff.values().stream()
                .filter(HelplineTeller::worksOnHelpline)
                .findFirst()
                .orElseThrow();
        var helpline = new ServiceId(
                first.servicesWhere(ConversationPermissions.WRITE).iterator().next());
        var typeIds = types.active(helpline).stream()
                .filter(type -> type.name().starterKey() != null)
                .collect(Collectors.toMap(type -> last(type.name().starterKey()), UserType::id));
        house.aliases().forEach(alias -> createFrequentUser.create(first, helpline, details(alias, typeIds)));
        var themeIds = themes.active(helpline).stream()
                .collect(Collectors.toMap(
                        theme -> last(theme.starterKey()), theme -> theme.id().value()));
        house.talks().forEach(talk -> register(talk, staff, helpline, themeIds));
    }

    private static FrequentUserDetails details(Story.Alias alias, Map<String, UUID> types) {
        return new FrequentUserDetails(
                alias.alias(),
                Gender.valueOf(alias.gender()),
                AgeBand.valueOf(alias.age()),
                alias.writingStyle(),
                alias.behaviour(),
                alias.themes(),
                alias.times(),
                alias.approach(),
                chosen(alias.types(), types));
    }

    private void register(Story.Talk talk, Map<String, SignedIn> staff, ServiceId helpline, Map<String, UUID> themes) {
        var by = staff.get(talk.by());
        if (by == null) {
            throw new IllegalStateException("The story has a conversation by nobody: " + talk.by());
        }
        var details = new ConversationDetails(
                helpline,
                facts(talk, by, themes),
                false,
                words(talk),
                talk.alias() == null ? new AliasLink.Nobody() : new AliasLink.New(talk.alias()));
        registerConversation.register(by, new ConversationId(Ids.next()), 0, details);
    }

    private ConversationFacts facts(Story.Talk talk, SignedIn by, Map<String, UUID> themes) {
        return new ConversationFacts(
                Channel.valueOf(talk.channel()),
                at(talk, by),
                talk.minutes(),
                Gender.valueOf(talk.gender()),
                AgeBand.valueOf(talk.age()),
                chosen(talk.themes(), themes),
                talk.progression() == null ? null : Progression.valueOf(talk.progression()),
                null,
                null,
                talk.ending() == null ? null : Ending.valueOf(talk.ending()));
    }

    private Instant at(Story.Talk talk, SignedIn by) {
        var zone = by.person().zone();
        var day = LocalDate.ofInstant(clock.instant(), zone).minusDays(talk.day());
        return day.atTime(LocalTime.parse(talk.time())).atZone(zone).toInstant();
    }

    private static ConversationWords words(Story.Talk talk) {
        return new ConversationWords(
                said(talk.note()),
                said(talk.signs()),
                said(talk.well()),
                said(talk.badly()),
                said(talk.agreement()),
                said(talk.reflection()),
                said(talk.shared()));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Set<UUID> chosen(List<String> names, Map<String, UUID> ids) {
        return names.stream()
                .map(name -> Objects.requireNonNull(ids.get(name), () -> "The house has no " + name))
                .collect(Collectors.toSet());
    }

    private static String last(@Nullable String key) {
        return key == null ? "" : key.substring(key.lastIndexOf('.') + 1);
    }
}
