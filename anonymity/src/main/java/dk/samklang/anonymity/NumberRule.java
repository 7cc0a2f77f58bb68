package dk.samklang.anonymity;

import java.util.List;

/** A rule about numbers; {@link Numbers} shows it every place where one may begin. */
@FunctionalInterface
interface NumberRule {

    /**
     * @param first the run of digits that a number may begin with
     * @param spans all that begins there, the shortest first
     */
    List<Finding> look(Reading reading, int first, List<Span> spans);
}
