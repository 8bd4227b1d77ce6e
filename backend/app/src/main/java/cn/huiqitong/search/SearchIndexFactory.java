package cn.huiqitong.search;

import cn.huiqitong.searchindex.PolicyIndex;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Opens the index; the cluster need not be there yet. */
@Factory
final class SearchIndexFactory {

    @Singleton
    @Bean(preDestroy = "close")
    PolicyIndex index(SearchSettings settings) {
        return PolicyIndex.open(settings.connection(), settings.prefix() + PolicyIndex.ALIAS);
    }
}
