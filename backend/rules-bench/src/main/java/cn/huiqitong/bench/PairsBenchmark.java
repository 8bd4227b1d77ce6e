package cn.huiqitong.bench;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One pass of one engine over all rules and firms. */
@NullUnmarked // JMH fills the fields
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PairsBenchmark {
    @Param("simple")
    String workload;

    @Param("1000")
    int rules;

    @Param("2000")
    int firms;

    @Param("naive")
    String engine;

    private Engine judge;

    @Setup
    public void prepare() {
        judge = Engines.of(engine, Workload.of(workload, rules, firms));
    }

    @Benchmark
    public long pass() {
        return judge.pass();
    }
}
