package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A train goes into a tunnel: what was half sent is not half saved, and what was saved unseen is saved once. */
@ProgramTest
@Requirement(value = "X-9", part = "crash")
class LostConnectionTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    private House house;
    private Visitor ingrid;
    private SentForm form;

    @BeforeEach
    void ingridHasWrittenAConversation() {
        house = houses.found(COUNSELLOR);
        ingrid = visitors.signedIn(house.member(COUNSELLOR));
        form = SentForm.of(house).with("duration", "12").with("note", "Ringede fra toget. ".repeat(200));
    }

    @Test
    void halfAFormIsNoConversation() throws IOException {
        var whole = form.onTheLine(ingrid);

        try (var line = line()) {
            send(line, whole.substring(0, whole.length() / 2));
            line.shutdownOutput();
            line.getInputStream().readAllBytes();
        }

        assertThat(Stored.conversations(house)).isZero();
        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());
        assertThat(Stored.conversations(house)).isOne();
    }

    @Test
    void aLineThatBreaksInTheMiddleOfAFormHarmsNobodyElse() throws IOException {
        var whole = form.onTheLine(ingrid);

        for (var part = 1; part < 20; part++) {
            try (var line = line()) {
                line.setSoLinger(true, 0);
                send(line, whole.substring(0, whole.length() * part / 20));
            }
        }

        assertThat(ingrid.get("/").status()).isEqualTo(200);
        assertThat(Stored.conversations(house)).isZero();
    }

    @Test
    void whoNeverSawTheAnswerSendsAgainAndHasOneConversation() throws IOException {
        try (var line = line()) {
            line.setSoLinger(true, 0);
            send(line, form.onTheLine(ingrid));
        }

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());
        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());
        assertThat(Stored.conversations(house)).isOne();
    }

    private Socket line() throws IOException {
        var line = new Socket(visitors.program().getHost(), visitors.program().getPort());
        line.setSoTimeout(60_000);
        return line;
    }

    private static void send(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }
}
