### scenario
