package dk.samklang.platform.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.StackTracePrinter;
import org.springframework.boot.logging.structured.StructuredLogFormatter;

/** The log as people read it: one line an event, and below it the trace of an exception. */
public final class LogLine implements StructuredLogFormatter<ILoggingEvent> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT)
            .withZone(ZoneId.systemDefault());
    private static final StackTracePrinter TRACE = new TraceWithoutWords();

    @Override
    public String format(ILoggingEvent event) {
        return "%s %5s %d [%s] %s : %s%n%s"
                .formatted(
                        TIME.format(Instant.ofEpochMilli(event.getTimeStamp())),
                        event.getLevel(),
                        ProcessHandle.current().pid(),
                        event.getThreadName(),
                        event.getLoggerName(),
                        event.getFormattedMessage(),
                        trace(event.getThrowableProxy()));
    }

    private static String trace(@Nullable IThrowableProxy problem) {
        return problem instanceof ThrowableProxy known ? TRACE.printStackTraceToString(known.getThrowable()) : "";
    }
}
