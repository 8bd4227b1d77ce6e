package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Outbox;
import cn.huiqitong.platform.Rhythm;
import cn.huiqitong.platform.Today;
import cn.huiqitong.request.clock.ClockTimer;
import cn.huiqitong.request.clock.Moment;
import cn.huiqitong.request.clock.Outages;
import cn.huiqitong.request.lifecycle.Act;
import cn.huiqitong.request.lifecycle.Decision;
import cn.huiqitong.request.lifecycle.LifeCycle;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 跟单 by the portal itself: does what is due, in order, one transaction per clock. Killed in the middle, the next turn
 * goes on; run twice at once, the lock on the request and the second look make each step happen once.
 */
@Singleton
class RequestTimers implements Job {

    private static final Logger LOG = LoggerFactory.getLogger(RequestTimers.class);
    private static final Duration RHYTHM = Duration.ofSeconds(2);
    /** More than the usual rhythm, and than the change from one copy of the portal to another. */
    private static final Duration TOLERATED = Duration.ofMinutes(10);

    private static final int BATCH = 200;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(Today.ZONE);

    private final Database database;
    private final ClockTimer timer;
    private final Outages outages;
    private final RequestRows rows;
    private final Requests requests;
    private final Assistants assistants;
    private final Situations situations;
    private final Outbox outbox;
    private final InstantSource clock;

    RequestTimers(
            Database database,
            ClockTimer timer,
            Outages outages,
            RequestRows rows,
            Requests requests,
            Assistants assistants,
            Situations situations,
            Outbox outbox,
            InstantSource clock) {
        this.database = database;
        this.timer = timer;
        this.outages = outages;
        this.rows = rows;
        this.requests = requests;
        this.assistants = assistants;
        this.situations = situations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "request.timers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(RHYTHM);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        outages.beat(now, TOLERATED);
        int done = BATCH;
        while (done == BATCH) {
            List<ClockTimer.Ripe> ripe = timer.ripe(now, BATCH);
            done = (int) ripe.stream().filter(one -> step(one, now)).count();
        }
    }

    /** A clock that cannot be served does not hold up the ones behind it. */
    private boolean step(ClockTimer.Ripe ripe, Instant now) {
        try {
            return database.inTransaction(() -> rows.lock(ripe.requestId())
                    .flatMap(request ->
                            timer.moment(ripe.clockId(), now, TOLERATED).map(moment -> serve(request, moment, now)))
                    .isPresent());
        } catch (RuntimeException e) {
            LOG.error("clock {} of request {} could not be served", ripe.clockId(), ripe.requestId(), e);
            timer.postpone(ripe.clockId(), now.plus(TOLERATED));
            return false;
        }
    }

    private Moment serve(ServiceRequest request, Moment moment, Instant now) {
        Optional<Act> act = act(moment).filter(wanted -> allowed(request, wanted, now));
        if (act.isPresent()) {
            requests.step(request, Actor.SYSTEM, act.get(), ActInput.saying(note(moment)));
        } else {
            outbox.publish(RequestDue.TOPIC, request.number(), RequestDue.of(request, moment));
        }
        timer.done(moment, now);
        return moment;
    }

    private boolean allowed(ServiceRequest request, Act act, Instant now) {
        var situation = situations.of(request, Actor.SYSTEM, assistants.of(request.storedId()), now);
        return LifeCycle.decide(act, situation) instanceof Decision.Allowed;
    }

    private static Optional<Act> act(Moment moment) {
        return switch (moment.what()) {
            case SOON -> Optional.empty();
            case DUE ->
                switch (moment.kind()) {
                    case SUPPLY -> Optional.of(Act.LAPSE);
                    case CONFIRM -> Optional.of(Act.AUTO_CONFIRM);
                    case TRACK -> Optional.of(Act.COME_BACK);
                    default -> Optional.empty();
                };
            case REMINDER -> Optional.of(Act.REMIND);
            case ESCALATION -> Optional.of(Act.ESCALATE);
        };
    }

    private static String note(Moment moment) {
        String what = "%s时限为%s".formatted(moment.kind().label(), MINUTE.format(moment.dueAt()));
        return moment.late() ? what + "；系统停机，本应于%s处理，现由系统补办，不计部门责任".formatted(MINUTE.format(moment.plannedAt())) : what;
    }
}
