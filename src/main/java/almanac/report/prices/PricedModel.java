package almanac.report.prices;

import almanac.data.Price;

/** A model at a provider under the name that its source gives; another name is another model. */
record PricedModel(String series, String provider, String name) {

    static PricedModel of(Price price) {
        return new PricedModel(price.series(), price.provider(), price.modelName());
    }
}
