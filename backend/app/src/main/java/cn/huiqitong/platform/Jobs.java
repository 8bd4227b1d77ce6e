package cn.huiqitong.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.util.StringUtils;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Runs the jobs of all features by db-scheduler, which keeps in PostgreSQL whose turn is when and which copy has it. */
@Singleton
@Requires(property = "huiqitong.jobs", notEquals = StringUtils.FALSE)
@Order(Ordered.LOWEST_PRECEDENCE)
class Jobs implements ApplicationEventListener<StartupEvent> {

    private static final int THREADS = 4;
    private static final Duration POLL = Duration.ofSeconds(1);
    /** A copy that has been silent for six of these is taken for dead, and its jobs go to another. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    Jobs(DataSource dataSource, List<Job> jobs) {
        this.scheduler = Scheduler.create(DelegatingDataSource.unwrapDataSource(dataSource))
                .schedulerName(new SchedulerName.Fixed(copy()))
                .startTasks(jobs.stream().map(Jobs::task).toList())
                .threads(THREADS)
                .pollingInterval(POLL)
                .heartbeatInterval(HEARTBEAT)
                .build();
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        scheduler.start();
    }

    /** Lets the running jobs end before the database closes. */
    @PreDestroy
    void stop() {
        scheduler.stop();
    }

    /** Names this copy in the table of jobs: its process, for who looks there, and what no other copy ever has. */
    private static String copy() {
        return ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm())).execute((instance, context) -> job.run());
    }

    private static Schedule schedule(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.Every every -> Schedules.fixedDelay(every.pause());
            case Rhythm.Daily daily -> Schedules.daily(Today.ZONE, daily.at());
        };
    }
}
