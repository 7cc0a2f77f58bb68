package dk.samklang.platform.sealing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Seals every few seconds and checks once a day. Each node runs one; whose turn it is, they settle in the database, so
 * that a node that dies leaves nothing to wait for.
 */
@Component
class SealingTimer implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(SealingTimer.class);

    private final SealTrail sealTrail;
    private final VerifyEveryTrail verifyEveryTrail;
    private final Duration pause;
    private volatile @Nullable Thread rounds;

    /** @param pause between two rounds; zero for none at all */
    SealingTimer(
            SealTrail sealTrail,
            VerifyEveryTrail verifyEveryTrail,
            @Value("${samklang.sealing.every:10s}") Duration pause) {
        this.sealTrail = sealTrail;
        this.verifyEveryTrail = verifyEveryTrail;
        this.pause = pause;
    }

    /** Not before: a demo's past is told first, and must be sealed before what came after it. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (pause.isPositive()) {
            rounds = Thread.ofPlatform().daemon().name("samklang-sealing").start(this::goRound);
        }
    }

    private void goRound() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
                Thread.sleep(pause);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away for a while is no reason to stop sealing for good. */
    private void round() {
        try {
            sealTrail.seal();
            if (verifyEveryTrail.isDue()) {
                verifyEveryTrail.verify();
            }
        } catch (RuntimeException e) {
            if (rounds != null) {
                log.error("The trail could not be sealed; it is tried again in {}", pause, e);
            }
        }
    }

    @Override
    public void destroy() {
        var thread = rounds;
        rounds = null;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
