package dk.samklang.platform.retention;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs retention every night, once over all nodes; a crash in between is made good at the next start. */
@Component
class RetentionTimer implements SmartLifecycle {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 15);
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private final Scheduler scheduler;
    private volatile boolean running;

    RetentionTimer(HikariDataSource pool, RunRetention retention) {
        var nightly =
                Tasks.recurring("retention", Schedules.daily(ZONE, AT_NIGHT)).execute((_, _) -> retention.run());
        this.scheduler = Scheduler.create(pool)
                .tableName("platform.scheduled_tasks")
                .startTasks(nightly)
                .threads(1)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        scheduler.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
