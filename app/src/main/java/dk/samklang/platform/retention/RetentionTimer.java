package dk.samklang.platform.retention;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs retention every night, once over all nodes; a crash in between is made good at the next start. */
@Component
class RetentionTimer implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    RetentionTimer(HikariDataSource pool, RunRetention retention) {
        var nightly = Tasks.recurring("retention", Schedules.daily(RetentionNight.ZONE, RetentionNight.TIME))
                .execute((_, _) -> retention.run());
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
