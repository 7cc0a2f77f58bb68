package dk.samklang.helpline.recognition;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a measurement found; shares are from 0 to 1.
 *
 * @param first of conversations by somebody listed: the right alias ranked first
 * @param amongThree the same, among the first three
 * @param shownFirst shown, and first
 * @param shown shown at all
 * @param askedRight asked about by name, and right
 * @param askedWrong asked about by name first, and it is somebody else
 * @param disturbed of conversations by nobody listed: somebody was asked about by name
 * @param anyShown of those: anybody was shown
 */
record Figures(
        int listed,
        int unlisted,
        double first,
        double amongThree,
        double shownFirst,
        double shown,
        double askedRight,
        double askedWrong,
        double disturbed,
        double anyShown,
        double median,
        double p95) {

    private static final double NANOS = 1e6;

    /** One conversation: places count from 0, and -1 is nowhere. */
    record One(boolean listed, int place, int shownPlace, int shown, boolean asks, long nanos) {}

    static Figures of(List<One> all) {
        var listed = all.stream().filter(One::listed).toList();
        var unlisted = all.stream().filter(one -> !one.listed()).toList();
        var nanos = all.stream().mapToLong(One::nanos).sorted().toArray();
        return new Figures(
                listed.size(),
                unlisted.size(),
                share(listed, one -> one.place() == 0),
                share(listed, one -> one.place() >= 0 && one.place() < 3),
                share(listed, one -> one.shownPlace() == 0),
                share(listed, one -> one.shownPlace() >= 0),
                share(listed, one -> one.asks() && one.shownPlace() == 0),
                share(listed, one -> one.asks() && one.shownPlace() != 0),
                share(unlisted, One::asks),
                share(unlisted, one -> one.shown() > 0),
                nanos[nanos.length / 2] / NANOS,
                nanos[nanos.length * 95 / 100] / NANOS);
    }

    private static double share(List<One> all, Predicate<One> which) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(which).count() / all.size();
    }
}
