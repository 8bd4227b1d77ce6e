package cn.huiqitong.devnode.analysis;

import java.io.Reader;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** Turns Lucene constructors into the providers that the server registers by name. */
final class Components {

    private Components() {}

    static AnalysisProvider<TokenizerFactory> tokenizer(Supplier<Tokenizer> make) {
        return (index, environment, name, options) -> new AbstractTokenizerFactory(name) {
            @Override
            public Tokenizer create() {
                return make.get();
            }
        };
    }

    static AnalysisProvider<TokenFilterFactory> tokenFilter(BiFunction<TokenStream, Settings, TokenStream> wrap) {
        return (index, environment, name, options) -> new AbstractTokenFilterFactory(name) {
            @Override
            public TokenStream create(TokenStream in) {
                return wrap.apply(in, options);
            }
        };
    }

    static AnalysisProvider<CharFilterFactory> charFilter(Function<Settings, UnaryOperator<Reader>> configure) {
        return (index, environment, name, options) -> {
            UnaryOperator<Reader> wrap = configure.apply(options);
            return new AbstractCharFilterFactory(name) {
                @Override
                public Reader create(Reader in) {
                    return wrap.apply(in);
                }
            };
        };
    }
}
