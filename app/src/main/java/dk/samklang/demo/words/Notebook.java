package dk.samklang.demo.words;

import dk.samklang.demo.story.Chance;
import dk.samklang.demo.story.Portrait;
import dk.samklang.demo.story.Situation;
import dk.samklang.demo.story.Words;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.ConversationWords;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.conversation.Progression;
import dk.samklang.helpline.frequentuser.AgeBand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What counsellors write after a conversation: a note mostly, and now and then what worked, an agreement, a reflection. */
public final class Notebook implements Words {

    private static final int AGAIN = 12;
    private static final List<Template> RINGS = List.of(Template.of("ringer"));
    private static final List<Template> WRITES = List.of(Template.of("skriver"));
    private static final List<String> DARK = List.of("suicidal-thoughts", "self-harm", "violence");

    private final Grammar grammar = Grammar.read();
    private final Freshness freshness = new Freshness();
    private final Map<Integer, Hand> hands = new HashMap<>();
    private final Map<Portrait, Map<String, List<Template>>> portraits = new HashMap<>();

    @Override
    public ConversationWords about(Situation situation, Chance chance) {
        var listed = situation.portrait() != null;
        var page = new Page(situation, speaker(situation), chance);
        return new ConversationWords(
                chance.happens(0.96) ? noteOrTheme(page) : "",
                listed && chance.happens(0.1) ? page.say("sign") : "",
                listed && chance.happens(0.3) ? page.say("well") : "",
                listed && chance.happens(0.16) ? page.say("badly") : "",
                agreement(page),
                chance.happens(0.11) ? page.say(2, "private") : "",
                chance.happens(0.07) ? page.say(2, "shared") : "");
    }

    private String agreement(Page page) {
        var ending = page.situation.ending();
        if (ending == Ending.NEXT_AGREED) {
            var dark = page.situation.themes().stream().anyMatch(DARK::contains);
            return page.say(dark && page.chance.happens(0.6) ? "agreement.dark" : "agreement");
        }
        return page.situation.portrait() != null && page.chance.happens(0.03) ? page.say("limit") : "";
    }

    private String noteOrTheme(Page page) {
        var note = note(page);
        return note.isEmpty() ? page.say("told " + page.situation.themes().getFirst()) : note;
    }

    private String note(Page page) {
        return switch (page.chance.weighted(13, 45, 31, 11)) {
            case 0 -> page.say(tiny(page.situation.channel()));
            case 1 -> page.say(body(page, page.chance.between(1, 3)));
            case 2 -> page.say(body(page, page.chance.between(3, 6)));
            default -> page.say(body(page, page.chance.between(7, 13)));
        };
    }

    private static List<String> body(Page page, int length) {
        var plan = new ArrayList<String>();
        if (length > 1 && page.chance.happens(0.6)) {
            plan.add(opening(page));
        }
        while (plan.size() < length) {
            plan.add(middle(page, plan.size()));
        }
        if (length > 2 && page.chance.happens(0.55)) {
            plan.add(closing(page.situation.ending(), page.chance));
        }
        return plan;
    }

    private static String tiny(Channel channel) {
        return switch (channel) {
            case PHONE -> "tiny";
            case CHAT, TEXT_MESSAGE -> "tiny.chat";
            case EMAIL -> "tiny.letter";
        };
    }

    private static String opening(Page page) {
        if (page.situation.channel() == Channel.PHONE && page.chance.happens(0.3)) {
            return "opening.phone";
        }
        return page.situation.portrait() == null ? "opening.new" : "opening";
    }

    /** First what was said, later also how it was met and how it felt. */
    private static String middle(Page page, int place) {
        var theme = page.chance.oneOf(page.situation.themes());
        var own = page.situation.portrait() == null ? 0 : 8;
        return switch (page.chance.weighted(
                5, 3.5, own, own * 0.8, place > 1 ? 3 : 0.2, place > 1 ? 1.6 : 0.3, moved(page))) {
            case 0 -> "told " + theme;
            case 1 -> "line " + theme;
            case 2 -> "news";
            case 3 -> "topical";
            case 4 -> "did";
            case 5 -> "mood";
            default -> "moved";
        };
    }

    private static double moved(Page page) {
        return page.situation.progression() == Progression.CLEAR ? 2 : 0;
    }

    private static String closing(@Nullable Ending ending, Chance chance) {
        return ending == null || chance.happens(0.25)
                ? "closing"
                : "closing." + ending.name().toLowerCase(Locale.ROOT);
    }

    private Speaker speaker(Situation situation) {
        var sections = new HashMap<>(Speaker.of(situation.gender()));
        sections.put("ringer", situation.channel() == Channel.PHONE ? RINGS : WRITES);
        var portrait = situation.portrait();
        if (portrait != null) {
            sections.putAll(portraits.computeIfAbsent(portrait, Notebook::own));
        }
        return new Speaker(sections, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Map<String, List<Template>> own(Portrait portrait) {
        return Map.of(
                "topic", portrait.topics().stream().map(Template::of).toList(),
                "news", portrait.news().stream().map(Template::of).toList());
    }

    /** One conversation, while it is written down. */
    private final class Page {

        private final Situation situation;
        private final Speaker speaker;
        private final Chance chance;

        private Page(Situation situation, Speaker speaker, Chance chance) {
            this.situation = situation;
            this.speaker = speaker;
            this.chance = chance;
        }

        private String say(String section) {
            return say(List.of(section));
        }

        private String say(int atMost, String section) {
            return say(Collections.nCopies(chance.between(1, atMost), section));
        }

        /** Where nothing new comes to mind, one sentence less is written. */
        private String say(List<String> sections) {
            var sentences = new ArrayList<String>();
            for (var section : sections) {
                var sentence = attempt(section);
                var isNew = freshness.isNew(sentence);
                for (var again = 0; again < AGAIN && !isNew; again++) {
                    sentence = attempt(section);
                    isNew = freshness.isNew(sentence);
                }
                if (isNew) {
                    sentences.add(sentence);
                }
            }
            var hand = hands.computeIfAbsent(situation.writer(), Hand::of);
            return hand.write(String.join(" ", sentences), situation.channel() == Channel.CHAT, chance);
        }

        private String attempt(String section) {
            var space = section.indexOf(' ');
            var words = space < 0
                    ? grammar.say(section.equals("news") ? "newsy" : section, speaker, chance)
                    : grammar.say(section.substring(0, space), about(section.substring(space + 1)), chance);
            return Sentences.tidied(words);
        }

        private Speaker about(String theme) {
            var sections = new HashMap<>(speaker.sections());
            var young = situation.age() == AgeBand.UNDER_18 || situation.age() == AgeBand.FROM_18;
            sections.put("clause", grammar.of("clause." + theme, young));
            sections.put("line", grammar.of("line." + theme, young));
            return new Speaker(sections, speaker.used());
        }
    }
}
