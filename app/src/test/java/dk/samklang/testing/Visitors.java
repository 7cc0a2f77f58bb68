package dk.samklang.testing;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;

/** Lets in people who use the program over HTTP, each from an address of their own. */
public final class Visitors {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Environment environment;

    Visitors(Environment environment) {
        this.environment = environment;
    }

    /** Where the running program answers. */
    public URI program() {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    /** Somebody nobody knows yet, who reads Danish. */
    public Visitor stranger() {
        return new Visitor(program(), "2001:db8::" + Integer.toHexString(COUNT.incrementAndGet()));
    }

    public Visitor signedIn(House.Member member) {
        return signedIn(member.login());
    }

    /** Somebody who has come in through the real sign-in page. */
    public Visitor signedIn(String login) {
        var visitor = stranger();
        var answer = visitor.signIn(login, House.PASSWORD);
        if (answer.status() != 303) {
            throw new IllegalStateException(login + " could not sign in: " + answer.text());
        }
        return visitor;
    }
}
