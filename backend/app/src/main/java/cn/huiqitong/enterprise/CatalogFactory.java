package cn.huiqitong.enterprise;

import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.seeds.SeedLibrary;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The fact catalog of this city. */
@Factory
final class CatalogFactory {

    @Singleton
    FactCatalog catalog(SeedLibrary seeds) {
        return seeds.factCatalog();
    }
}
