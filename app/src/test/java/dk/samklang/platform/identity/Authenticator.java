package dk.samklang.platform.identity;

import static dk.samklang.testing.House.PASSWORD;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.Phone;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.List;

/** Setting up the second step, and coming in by it, as somebody with a phone does. */
final class Authenticator {

    static final String PAGE = "/account/second-factor";

    private final Visitors visitors;
    private final TestClock clock;

    Authenticator(Visitors visitors, TestClock clock) {
        this.visitors = visitors;
        this.clock = clock;
    }

    /** Somebody who has shown the password and is asked for a code. */
    Visitor waiting(String login) {
        var visitor = visitors.stranger();
        visitor.signIn(login, PASSWORD);
        return visitor;
    }

    static Answer code(Visitor visitor, String code) {
        return visitor.post("/sign-in/code", field("code", code));
    }

    Phone setUp(Visitor visitor) {
        var phone = new Phone(clock, begin(visitor));
        assertThat(visitor.post(PAGE + "/confirm", field("code", phone.code()))).hasStatus(200);
        return phone;
    }

    /** The page that shows the codes on paper. */
    Answer setUpAnswer(Visitor visitor) {
        var phone = new Phone(clock, begin(visitor));
        return visitor.post(PAGE + "/confirm", field("code", phone.code()));
    }

    /** The secret, as it can be read on the page that shows it. */
    static String begin(Visitor visitor) {
        visitor.post(PAGE + "/begin");
        return visitor.get(PAGE).page().select("code.secret").text();
    }

    static List<String> recoveryCodes(Answer answer) {
        return answer.page().select(".recovery-codes code").eachText();
    }
}
