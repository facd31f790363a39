### maturity
