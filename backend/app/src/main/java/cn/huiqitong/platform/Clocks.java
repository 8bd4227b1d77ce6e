package cn.huiqitong.platform;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one place where the portal reads the machine's clock; everything else has an {@link InstantSource} injected. */
@Factory
final class Clocks {

    /** Primary: the framework brings a clock bean of its own. */
    @Primary
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
