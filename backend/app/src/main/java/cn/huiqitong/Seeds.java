package cn.huiqitong;

import cn.huiqitong.seeds.SeedLibrary;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The data that comes with the portal. */
@Factory
final class Seeds {

    @Singleton
    SeedLibrary library() {
        return new SeedLibrary();
    }
}
