package dk.samklang.platform.sealing;

import dk.samklang.platform.sealing.Finding.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Walks along one organisation's seals and entries, both in order, and notes what does not fit. */
final class ChainWalk {

    private final UUID organisation;
    private final List<Head> remembered;
    private final Instant dueBefore;
    private final EntriesBySeal entries;
    private final List<Finding> findings = new ArrayList<>();
    private Digest previous = Digest.NONE;
    private @Nullable Seal last;
    private boolean stillPruned = true;
    private long next = 1;
    private long seals;
    private long found;
    private long waiting;

    /** @param dueBefore entries of seals whose newest is older than this may have gone, from the beginning on */
    ChainWalk(UUID organisation, List<Head> remembered, Instant dueBefore, Iterator<Entry> entries) {
        this.organisation = organisation;
        this.remembered = remembered;
        this.dueBefore = dueBefore;
        this.entries = new EntriesBySeal(entries);
    }

    void pass(Seal.Stored stored) {
        var seal = stored.seal();
        seals++;
        checkSeal(stored);
        withoutSeal(entries.before(seal.number()));
        var held = entries.of(seal.number());
        if (held.isEmpty() && stillPruned && seal.lastAt().isBefore(dueBefore)) {
            next(stored);
            return;
        }
        stillPruned = false;
        checkEntries(seal, held);
        next(stored);
    }

    private void next(Seal.Stored stored) {
        previous = stored.digest();
        last = stored.seal();
        next = stored.seal().number() + 1;
    }

    private void checkSeal(Seal.Stored stored) {
        var seal = stored.seal();
        if (seal.number() != next) {
            note(Kind.SEAL_MISSING, next, null);
        } else if (!seal.digest(previous).equals(stored.digest())
                || seal.entries().size() != seal.digests().size()) {
            note(Kind.SEAL_CHANGED, seal.number(), null);
        }
        remembered.stream()
                .filter(head -> head.number() == seal.number())
                .filter(head -> !head.digest().equals(stored.digest().hex()))
                .forEach(head -> note(Kind.REPLACED, head.number(), null));
    }

    private void checkEntries(Seal seal, List<Entry> held) {
        var byId = new HashMap<UUID, Entry>();
        held.forEach(entry -> byId.put(entry.id(), entry));
        for (var place = 0;
                place < Math.min(seal.entries().size(), seal.digests().size());
                place++) {
            var id = seal.entries().get(place);
            check(seal, place, byId.remove(id), id);
        }
        byId.keySet().forEach(id -> note(Kind.INSERTED, seal.number(), id));
        found += held.size();
    }

    private void check(Seal seal, int place, @Nullable Entry entry, UUID id) {
        if (entry == null) {
            note(Kind.MISSING, seal.number(), id);
        } else if (!entry.digest().equals(seal.digests().get(place))) {
            note(Kind.CHANGED, seal.number(), id);
        } else if (entry.place() != place + 1) {
            note(Kind.REORDERED, seal.number(), id);
        } else {
            checkTime(entry);
        }
    }

    private void checkTime(Entry entry) {
        if (last != null && entry.at().isBefore(last.nothingBefore())) {
            note(Kind.BACKDATED, last.number(), entry.id());
        }
    }

    /** Entries that name a seal which is not there: one that never was, or one noted as missing. */
    private void withoutSeal(List<Entry> orphans) {
        orphans.stream()
                .filter(entry -> entry.seal() < next)
                .forEach(entry -> note(Kind.INSERTED, entry.seal(), entry.id()));
        found += orphans.size();
    }

    /** An entry without a seal, after all seals. */
    void pass(Entry open) {
        waiting++;
        checkTime(open);
    }

    TrailReport report() {
        remembered.stream()
                .filter(head -> head.number() >= next)
                .forEach(head -> note(Kind.TRUNCATED, head.number(), null));
        var orphans = entries.before(Long.MAX_VALUE);
        orphans.stream().limit(1).forEach(entry -> note(Kind.SEAL_MISSING, entry.seal(), null));
        found += orphans.size();
        var head = last == null ? null : new Head(organisation, last.number(), previous.hex());
        return new TrailReport(organisation, found, waiting, seals, head, List.copyOf(findings));
    }

    private void note(Kind kind, long seal, @Nullable UUID entry) {
        if (findings.size() < TrailReport.MANY) {
            findings.add(new Finding(kind, seal, entry));
        }
    }
}
