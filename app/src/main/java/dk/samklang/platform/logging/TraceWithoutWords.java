package dk.samklang.platform.logging;

import java.io.IOException;
import java.sql.SQLException;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.StandardStackTracePrinter;

/**
 * Where it happened, without what the exceptions say: PostgreSQL's quote the row that would not fit, and others what
 * somebody wrote. Of the database's, its five-character state remains, which names the trouble as well.
 */
public final class TraceWithoutWords implements StackTracePrinter {

    private static final int FRAMES = 30;
    private static final StackTracePrinter PRINTER = StandardStackTracePrinter.rootLast()
            .withFormatter(TraceWithoutWords::kind)
            .withMaximumThrowableDepth(FRAMES);

    @Override
    public void printStackTrace(Throwable problem, Appendable out) throws IOException {
        PRINTER.printStackTrace(problem, out);
    }

    private static String kind(Throwable problem) {
        var name = problem.getClass().getName();
        return problem instanceof SQLException said ? name + " (state " + said.getSQLState() + ")" : name;
    }
}
