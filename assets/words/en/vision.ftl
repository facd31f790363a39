### vision
