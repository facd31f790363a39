### gap
