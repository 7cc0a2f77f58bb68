package dk.samklang.helpline.agreed;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What holds between an alias and the house now, and what is proposed.
 *
 * @param house what the house has decided on length
 */
public record Agreed(UUID alias, List<Arranged> all, HouseLength house) {

    public Agreed {
        all = List.copyOf(all);
    }

    public @Nullable Arranged agreement() {
        return holding(false);
    }

    public @Nullable Arranged limit() {
        return holding(true);
    }

    public List<Arranged> proposed() {
        return all.stream().filter(one -> !one.standing().holds()).toList();
    }

    /**
     * What the house has decided on length.
     *
     * @param minutes null where it has not
     */
    public record HouseLength(@Nullable Integer minutes, String prioritise, String roundOff) {

        public @Nullable Length length() {
            return of(minutes, Length.Source.HOUSE);
        }

        private @Nullable Length of(@Nullable Integer minutes, Length.Source source) {
            return minutes == null ? null : new Length(minutes, source, prioritise, roundOff);
        }
    }

    /** How long a conversation lasts: as agreed, else by the limit, else by the rule of the house (FB-12). */
    public @Nullable Length length() {
        return Stream.of(
                        house.of(minutes(agreement()), Length.Source.AGREEMENT),
                        house.of(minutes(limit()), Length.Source.LIMIT),
                        house.length())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer minutes(@Nullable Arranged one) {
        return one == null ? null : one.minutes();
    }

    private @Nullable Arranged holding(boolean limit) {
        return all.stream()
                .filter(one -> one.standing().holds() && one.kind().isLimit() == limit)
                .findFirst()
                .orElse(null);
    }
}
