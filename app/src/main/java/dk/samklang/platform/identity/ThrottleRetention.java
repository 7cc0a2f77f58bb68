package dk.samklang.platform.identity;

import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.RetentionRule;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Failed sign-ins are forgotten after a day. */
@Component
class ThrottleRetention implements RetentionRule {

    private final SignInThrottle throttle;

    ThrottleRetention(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    public String clock() {
        return "throttle";
    }

    @Override
    public boolean organisationFree() {
        return true;
    }

    @Override
    public int run() {
        return throttle.forget();
    }

    /** Of no organisation. */
    @Override
    public List<Foreseen> foresee(Instant until) {
        return List.of();
    }
}
