package cn.huiqitong.enterprise;

import jakarta.inject.Singleton;

/** The synthetic city for tests of other features. */
@Singleton
public final class SampleCity {

    private final CityLoader loader;

    SampleCity(CityLoader loader) {
        this.loader = loader;
    }

    /** Makes the city at least so large. */
    public void load(int firms) {
        loader.load(firms, done -> {});
    }
}
