package cn.huiqitong.enterprise;

import cn.huiqitong.enterprise.merge.Merge;
import cn.huiqitong.enterprise.merge.Precedence;
import cn.huiqitong.rules.fact.FactCatalog;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The order of precedence of this city: {@code enterprise/precedence.json}. */
@Factory
final class PrecedenceFactory {

    @Singleton
    Precedence precedence() {
        return Resource.read("enterprise/precedence.json", Precedence.class);
    }

    @Singleton
    Merge merge(FactCatalog catalog, Precedence precedence) {
        return new Merge(catalog, precedence);
    }
}
