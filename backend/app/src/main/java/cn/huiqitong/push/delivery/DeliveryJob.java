package cn.huiqitong.push.delivery;

import cn.huiqitong.platform.Job;
import cn.huiqitong.platform.Rhythm;
import java.time.Duration;

/** One channel's turn every few seconds. Each channel has its own, so that one that is slow delays no other. */
public abstract class DeliveryJob implements Job {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final DeliveryRun run;
    private final Channel channel;

    protected DeliveryJob(DeliveryRun run, Channel channel) {
        this.run = run;
        this.channel = channel;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(PAUSE);
    }

    @Override
    public void run() {
        run.send(channel);
    }
}
