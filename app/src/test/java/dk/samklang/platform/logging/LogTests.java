package dk.samklang.platform.logging;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DuplicateKeyException;

/** What somebody wrote does not reach the log, whoever logs an exception that quotes it. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    private static final String CONTENT = "Fyrmesteren fra Skagen";

    @Autowired
    private Houses houses;

    private Throwable problem;

    /** PostgreSQL's own words for two rows where there may be one: they quote what was written. */
    @BeforeEach
    void breakAConstraint() {
        var house = houses.found(COUNSELLOR).organisation().value();
        var insert = Sql.asOwner()
                .sql("insert into helpline.words_known_twice (organisation_id, words) values (?, ?)")
                .params(house, CONTENT);
        Sql.asOwner()
                .sql("create table helpline.words_known_twice (organisation_id uuid, words text unique)")
                .update();
        try {
            insert.update();
            problem = catchThrowable(insert::update);
        } finally {
            Sql.asOwner().sql("drop table helpline.words_known_twice").update();
        }
        assertThat(problem).isInstanceOf(DuplicateKeyException.class).hasMessageContaining(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dk.samklang.platform.retention.ApplyRules", "com.github.kagkarlsson.scheduler.Executor"})
    void ourOwnLogAndThatOfALibraryTellWhatAndWhereItWas(String logger, CapturedOutput log) {
        LoggerFactory.getLogger(logger).error("The rule for {} broke off", "draft", problem);

        assertThat(log)
                .contains("The rule for draft broke off", "DuplicateKeyException")
                .contains("PSQLException (state 23505)", "at dk.samklang.platform.logging.LogTests")
                .doesNotContain(CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "logstash", "gelf"})
    void theLogForMachinesDoesNotTellMore(String format) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var encoder = new StructuredLogEncoder();
        encoder.setContext(context);
        encoder.setFormat(format);
        encoder.start();

        var line = new String(encoder.encode(event(context.getLogger("a"))), StandardCharsets.UTF_8);

        assertThat(line).contains("broke off", "state 23505").doesNotContain(CONTENT);
    }

    @Test
    void whatHangsOnAnExceptionIsNotQuotedEither(CapturedOutput log) {
        var outer = new IllegalStateException(CONTENT, problem);
        outer.addSuppressed(new IllegalArgumentException(CONTENT));

        LoggerFactory.getLogger("a").error("Trouble", outer);

        assertThat(log).contains("IllegalArgumentException").doesNotContain(CONTENT);
    }

    private LoggingEvent event(Logger logger) {
        return new LoggingEvent("", logger, Level.ERROR, "The rule broke off", problem, new Object[0]);
    }
}
