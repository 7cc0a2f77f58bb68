package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.CallerHeard;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.recognition.Weigh.Likely;
import dk.samklang.platform.identity.ServiceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ranks the aliases of a helpline by how probable it is that they are who was heard. */
@Component
class RankAliases {

    private final HeardWords words;
    private final GatherEvidence evidence;

    RankAliases(HeardWords words, GatherEvidence evidence) {
        this.words = words;
        this.evidence = evidence;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Ranking rank(ServiceId service, CallerHeard heard, ZoneId zone, Weights weights, Instant now) {
        var helpline = service.value();
        var terms = words.among(helpline, heard.words(), weights.words().leastLikeness());
        var question = Question.of(helpline, heard, zone, terms, weights);
        var likely = new Weigh(question, evidence.of(question, now))
                .likeliest(Weights.SHOWN + heard.notThese().size());
        return new Ranking(
                question,
                likely.stream()
                        .filter(one -> !heard.notThese().contains(new FrequentUserId(one.alias())))
                        .limit(Weights.SHOWN)
                        .toList());
    }

    /** The likeliest first, whether they are likely enough to show or not. */
    record Ranking(Question question, List<Likely> likeliest) {

        List<Likely> shown() {
            return likeliest.stream()
                    .filter(one -> one.probability() >= question.weights().quiet() && saysWhy(one))
                    .toList();
        }

        /** Hour, channel, gender and age fit many; what somebody talks about must speak for them, too. */
        private static boolean saysWhy(Likely one) {
            return one.lifts().getOrDefault(Feature.WORDS, 0.0) + one.lifts().getOrDefault(Feature.THEMES, 0.0) > 0;
        }

        /** Prints no content. */
        @Override
        public String toString() {
            return "Ranking[...]";
        }
    }
}
